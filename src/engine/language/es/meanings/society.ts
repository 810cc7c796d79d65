export const society = `
adopt-child: huérfano orfanato familia_de_acogida
age: edad
alcohol: alcohol
allowance: subsidio_social prestación ayuda_social
anti-semitism: antisemitismo antisemita
apartment: apartamento piso departamento
archbishop: arzobispo cardenal
aunt: tía
baby: bebé
bag: bolsa bolso mochila
baker: panadero panadería
bar: bar taberna
bathroom: cuarto_de_baño baño aseo ducha
birthday: cumpleaños
bishop: obispo
blanket: manta colchón
bless: bendecir bendición
bottle: botella
boy: chico
boyfriend: novio
bread: pan
brother: hermano
brother-in-law: cuñado
buddhist: budista hindú
building-land: solar_urbano parcela
butcher: carnicero
carer-child: guardería jardín_de_infancia
catholic: católico
cemetery: cementerio tumba sepulcro
century: siglo
charity: fundación organización_benéfica ong
child: niño menor
childhood: infancia cuidado_de_niños
christmas: navidad pascua
church: iglesia capilla catedral
classroom: aula clase
cleaner: empleada_del_hogar limpiadora
clothes: ropa camisa vestido
colleague: colega compañero_de_trabajo
community: comunidad
cook: cocinero cocinar
couple: pareja
cousin: primo prima
curriculum: plan_de_estudios
daughter: hija
dean: rector decano director_del_colegio
degree: diploma titulación graduado licenciado
dinner: cena almuerzo desayuno
discriminate: discriminar discriminación
drink: beber bebida cerveza
eat: comer comida alimento
education: educación educativo
emigrate: emigrar emigración
engagement-marry: prometido prometida
ethnic: étnico
eviction: desahucio desahuciar
exam: examen selectividad
faith: religión religioso fe
family: familia familiar pariente
father: padre papá
friend: amigo amiga
funeral: funeral entierro enterrar exequias
furniture: mueble mesa silla
gay: homosexual gay lesbiana
gender: género igualdad_de_género
generation: generación
girl: niña chica
girlfriend: novia
grade-school: calificaciones boletín_escolar
grandchild: nieto nieta
grandfather: abuelo
grandmother: abuela
guest: invitado huésped
hair: pelo peluquero
holiday: vacaciones día_festivo veraneante
homeless: sin_techo indigente
homework: clase_de lección
hotel: hotel hostal
household: hogares
housing: vivienda_social
husband: marido esposo
imam: imán mezquita
inequality: desigualdad
inherit: heredar herencia heredero
integration: integración integrar
islam: islam musulmán islámico
islamist: islamista yihadista
jacket: chaqueta abrigo chaleco
jew: judío sinagoga rabino
key-door: llave
landlord: casero arrendador
letter: carta paquete
man: hombre
marry: casarse boda casado matrimonio
meat: carne
member: miembro integrante
message: mensaje
monastery: monasterio convento abadía
monk: monje
mother: madre mamá
motto: lema eslogan consigna
neighbour: vecino
neighbourhood: barrio vecindario
nephew: sobrino
niece: sobrina
nightclub: discoteca
nobility: nobleza duque conde
nun: monja
organization: organización asociación
orthodox: ortodoxo
parent: padres progenitor
people: persona gente
pilgrim: peregrino peregrinación
pope: papa papal vaticano pontífice
postman: cartero oficina_de_correos
pray: rezar oración feligrés misa
priest: sacerdote párroco cura clero
professor: catedrático profesor_universitario
property: inmueble inmobiliario bienes_raíces
protestant: protestante evangélico
racism: racismo racista racial
religious-leader: líder_religioso
rent: alquiler alquilar
resident: residente habitante
restaurant: restaurante cafetería
rule: regla norma reglamento
saint: canonizar santo_padre
scholarship: beca
school: escuela colegio instituto
school-bus: autobús_escolar
school-year: año_escolar curso_escolar
shoe: zapato bota
sibling: gemelo
sister: hermana
sister-in-law: cuñada
slavery: esclavitud esclavo trabajo_forzado
slum: chabola barriada favela
social-worker: servicios_sociales trabajador_social
society: social
son: hijo
square: plaza
stepfather: padrastro
stepmother: madrastra
student: alumno estudiante escolar
student-housing: residencia_universitaria
sugar: azúcar
teacher: maestro profesor docente profesora
teenager: adolescente
temple: templo
tenant: inquilino arrendatario
tourist: turista turismo turístico
town: ciudad
toy: juguete muñeca
tuition: matrícula_universitaria
uncle: tío
university: universidad universitario
victim: víctima
village: pueblo aldea
vocational: aprendiz formación_profesional
wallet: cartera billetera
watch-clock: reloj
widow: viuda
widower: viudo
wife: esposa
woman: mujer
`;
