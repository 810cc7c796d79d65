import { reads } from './tables.ts';

describe('who did what a story tells of one alone', () => {
  reads('en', [
    ['Lukas Brandt scored the winner in the 88th minute.', 'winningGoal', null, 'Lukas Brandt'],
    ['The decisive goal belonged to Mirko Stanic.', 'winningGoal', null, 'Mirko Stanic'],
    ['The jury was chaired by the Danish actor Henrik Maas.', 'juryChair', null, 'Henrik Maas'],
    ['The motion was put forward by Amina Rashid.', 'mover', null, 'Amina Rashid'],
    ['The trial was paid for by Castrel Pharma.', 'studyFunder', null, 'Castrel Pharma'],
    ['The party was paid for by Castrel Pharma.', '!studyFunder', null, 'Castrel Pharma'],
    ['The first coins were unearthed in May by Colin Draycott.', 'finder', null, 'Colin Draycott'],
  ]);
});

describe('how many were trapped, turned up or were given doses', () => {
  reads('en', [
    ['91 passengers found themselves trapped in the cabins.', 'trapped', null, '91'],
    ['The landslide left 12 people stranded in a hut.', 'trapped', null, '12'],
    ['The official crowd was 38,214.', 'attendance', null, '38,214'],
    ['Barely 32,000 turned up.', 'attendance', null, 'about 32,000'],
    ['Children were given three doses of the vaccine.', 'doses', null, 'three'],
  ]);
  reads('de', [['In der Seilbahn saßen 64 Menschen fest.', 'trapped', null, '64']]);
});

describe('when the alarm was raised, and when the fire was under control', () => {
  reads('en', [
    ['A call reached the control room at 2:20 p.m.', 'alarmClock', null, '14:20'],
    ['Firefighters were called at 2:20 p.m.', 'alarmClock', null, '14:20'],
    ['The fire was under control by 4 a.m.', 'controlledClock', null, 'by 4:00'],
    ['The rocket lifted off at 10:17 a.m.', 'launchClock', null, '10:17'],
  ]);
  reads('es', [
    ['El primer aviso entró a las 14.20.', 'alarmClock', null, '14:20'],
    ['El fuego quedó controlado a las nueve y media de la mañana.', 'controlledClock', null, '9:30'],
  ]);
  reads('fr', [['La fusée a décollé à 12 h 40.', 'launchClock', null, '12:40']]);
});
