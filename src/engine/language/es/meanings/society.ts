export const society = `
academy: academia
adopt-child: huérfano orfanato familia_de_acogida
age: edad
aisle: pasillo_central
alcohol: alcohol
allowance: subsidio_social prestación ayuda_social
angel: ángel
anti-semitism: antisemitismo antisemita
apartment: apartamento piso departamento vivienda
apron: uniforme
archbishop: arzobispo cardenal
aunt: tía
baby: bebé
bag: bolsa bolso mochila bolsa_de mochilas
baker: panadero panadería
balloon: globo
banana: plátano banana
bar: bar taberna
bathroom: cuarto_de_baño baño aseo ducha servicio retrete lavabo
bean: frijol judía guisante
bedroom: dormitorio
beef: cerdo_carne ternera
bench: banco_del_parque
bible: biblia evangelio
birthday: cumpleaños
bishop: obispo
blanket: manta colchón
bless: bendecir bendición
bottle: botella
boy: chico niño chaval
boyfriend: novio
bread: pan
bride: recién_casados
bridegroom: novio_de_la_boda
brother: hermano
brother-in-law: cuñado
buddhist: budista hindú
building-land: solar_urbano parcela
butcher: carnicero
butter: mantequilla crema
cake: pastel tarta bizcocho
carer-child: guardería jardín_de_infancia
carpenter: carpintero
carpet: alfombra
casino: casino
catholic: católico
cemetery: cementerio tumba sepulcro
century: siglo
ceremony: ceremonia solemne acto_solemne
charity: fundación organización_benéfica ong
cheese: queso
chess: ajedrez
child: niño menor pequeño chiquillo
childhood: infancia cuidado_de_niños
chocolate: chocolate golosina
christian: cristiano
christmas: navidad pascua
church: iglesia capilla catedral templo basílica parroquia
classroom: aula clase
cleaner: empleada_del_hogar limpiadora
clothes: ropa camisa vestido prenda vestimenta traje vestuario
coffee: café té
colleague: colega compañero_de_trabajo compañero
community: comunidad
cook: cocinero cocinar
couple: pareja cónyuges matrimonio
cousin: primo prima
cup-drink: taza
cupboard: armario
curriculum: plan_de_estudios
curtain: cortina
daughter: hija
dean: rector decano director_del_colegio
degree: diploma titulación graduado licenciado título_de certificado
dessert: postre
dinner: cena almuerzo desayuno
discriminate: discriminar discriminación prejuicio
donate: donar donación donativo donante colecta
dragon: dragón
drink: beber bebida cerveza consumir
eat: comer comida alimento alimentación víveres comestible alimentario
education: educación educativo formación formar instrucción enseñanza
electrician: electricista fontanero
emigrate: emigrar emigración
engagement-marry: prometido prometida
ethnic: étnico
eviction: desahucio desahuciar
exam: examen selectividad
faculty: facultad
faith: religión religioso fe
family: familia familiar pariente allegado parientes
father: padre papá
feast: banquete festín
flour: harina masa_de
fridge: nevera frigorífico congelador
friend: amigo amiga compañero colega amistad
funeral: funeral entierro enterrar exequias sepelio inhumación
furniture: mueble mesa silla
game-play: juego
garlic: ajo cebolla
gay: homosexual gay lesbiana
gender: género igualdad_de_género
generation: generación
girl: niña chica muchacha
girlfriend: novia
glove: guante
god: dios divino diosa
grade-school: calificaciones boletín_escolar
grandchild: nieto nieta
grandfather: abuelo
grandmother: abuela
guest: invitado huésped
hair: pelo peluquero
hat: gorra sombrero bufanda
hell: infierno diablo
hobby: ocio afición pasatiempo
holiday: vacaciones día_festivo veraneante feriado asueto
homeless: sin_techo indigente
homework: clase_de lección clase
honey: miel
honor: honor honrar dignidad
hotel: hotel hostal alojamiento posada hostería
household: hogares
housing: vivienda_social alojamiento vivienda
humanity: humanidad
husband: marido esposo cónyuge
imam: imán mezquita
inequality: desigualdad
ingredient: ingrediente
inherit: heredar herencia heredero
integration: integración integrar
islam: islam musulmán islámico
islamist: islamista yihadista
jacket: chaqueta abrigo chaleco
jew: judío sinagoga rabino
juice: jugo zumo
kettle: horno estufa
key-door: llave
knight: caballero
lamp: lámpara linterna farol
landlord: casero arrendador
laundry: lavadora colada
leather: cuero
letter: carta paquete misiva correspondencia escrito
man: hombre señor caballero varón
marry: casarse boda casado matrimonio enlace
meat: carne
member: miembro integrante afiliado
message: mensaje noticia aviso comunicación
mirror: espejo
monastery: monasterio convento abadía
monk: monje
mother: madre mamá
motto: lema eslogan consigna
native: nativo oriundo natural_de
neighbour: vecino residente
neighbourhood: barrio vecindario suburbio distrito colonia_de
nephew: sobrino
niece: sobrina
nightclub: discoteca
nobility: nobleza duque conde
notebook: cuaderno diario_personal
nun: monja
nut: nuez cacahuete
oil-cooking: aceite aceituna
organization: organización asociación
orthodox: ortodoxo
painter-trade: pintor_de_brocha
paradise: paraíso
parent: padres progenitor
parish: parroquia
party-feast: fiesta
pasta: pasta arroz
peasant: campesino
people: persona gente
picnic: picnic
pilgrim: peregrino peregrinación
pillow: almohada cojín
pizza: pizza hamburguesa bocadillo
plate: plato cuenco
playground: parque_infantil
pope: papa papal vaticano pontífice
postman: cartero oficina_de_correos
pray: rezar oración feligrés misa
priest: sacerdote párroco cura clero clérigo cura_párroco
professor: catedrático profesor_universitario
property: inmueble inmobiliario bienes_raíces propiedad finca_urbana
prophet: profeta
protestant: protestante evangélico
racism: racismo racista racial
recipe: receta
religious-leader: líder_religioso
rent: alquiler alquilar
resident: residente habitante vecino ciudadano poblador lugareño
restaurant: restaurante cafetería comedor bar
ritual: ritual rito
rule: regla norma reglamento normativa disposición reglamentación
saint: canonizar santo_padre
salad: ensalada
sauce: salsa
sausage: salchicha jamón
scholarship: beca
school: escuela colegio instituto centro_educativo escolar liceo plantel
school-bus: autobús_escolar
school-year: año_escolar curso_escolar
sermon: sermón predicar
servant: sirviente criado
shoe: zapato bota
sibling: gemelo
sin: pecado
sister: hermana
sister-in-law: cuñada
slavery: esclavitud esclavo trabajo_forzado
slum: chabola barriada favela
soap: jabón
social-worker: servicios_sociales trabajador_social
society: social
son: hijo
soup: sopa
spice: especia hierba pimienta
spirit-ghost: fantasma espectro
spoon: cuchara tenedor cubierto
square: plaza
stepfather: padrastro
stepmother: madrastra
stroller: cochecito
student: alumno estudiante escolar alumnado colegial universitario
student-housing: residencia_universitaria
sugar: azúcar
sweater: pantalón jersey
swimming-pool: piscina
teacher: maestro profesor docente profesora educador pedagogo
technique: técnica
teenager: adolescente joven menor
temple: templo
tenant: inquilino arrendatario
tourist: turista turismo turístico visitante veraneante viajero
towel: toalla
town: ciudad municipio localidad
toy: juguete muñeca
tribe: tribu indígena aborigen
trousseau: collar pulsera cadena
tuition: matrícula_universitaria
umbrella: paraguas
uncle: tío
university: universidad universitario facultad alma_máter campus
vegetarian: vegetariano vegano
victim: víctima afectado damnificado herido
village: pueblo aldea localidad municipio poblado
vocational: aprendiz formación_profesional
wallet: cartera billetera
watch-clock: reloj
widow: viuda
widower: viudo
wife: esposa mujer cónyuge
wine: vino
witch: bruja mago brujo
woman: mujer dama señora
`;
