export const science = `
algorithm: algoritmo
android: móvil celular teléfono_inteligente teléfono
app: aplicación_móvil
artificial-intelligence: inteligencia_artificial
asteroid: asteroide meteorito cometa
astronaut: astronauta cosmonauta
astronomer: astrónomo astronomía telescopio observatorio
biology: biología biólogo
blackout: apagón corte_de_luz corte_de_electricidad fallo_eléctrico
breakthrough: avance hito progreso
broadband: banda_ancha fibra_óptica
browser: navegador buscador
bug: fallo_informático
chemical: químico química
chip: chip semiconductor
clone: clonar clonación
cloud-computing: centro_de_datos servidor
code: código_fuente
computer: ordenador computadora computador ordenadores pc
cryptocurrency: criptomoneda bitcóin
customer-data: datos_personales
cyber-security: ciberseguridad
cyberattack: ciberataque ataque_informático ataque intrusión
data: dato base_de_datos estadística
data-breach: filtración_de_datos robo_de_datos brecha_de_datos filtración
data-protection: protección_de_datos privacidad
digital: digital digitalización
dinosaur: dinosaurio fósil paleontólogo
download: descargar_la_aplicación
eclipse: eclipse
electronic: electrónico electrónica
email: correo_electrónico correo mensaje correos
encrypt: cifrar cifrado encriptar
engineer: ingeniero ingeniera ingeniería
evolution: evolución
experiment: experimento laboratorio prueba experimental ensayo
expert: experto perito especialista conocedor analista experta
firewall: cortafuegos antivirus
galaxy: galaxia
hacker: pirata_informático hacker ciberdelincuente ciberdelincuentes atacante
hypothesis: hipótesis teoría
innovation: innovación innovador
internet: internet en_línea red web digital
invention: invento inventar inventor
malware: programa_malicioso
mars: marte planeta
mathematics: matemáticas matemático
microscope: microscopio
mission-space: misión_espacial
moon: luna lunar
moon-landing: alunizaje módulo_de_aterrizaje
network: telecomunicaciones red_móvil red
orbit: órbita
particle: partícula físico física
password: contraseña
peer-review: revista_científica
phishing: suplantación
phone: teléfono telefónico móvil celular
probe-space: sonda nave_espacial
programmer: programador desarrollador
quantum: cuántico
radiation: radiación radiactivo radiactividad
robot: robot
rocket-launch: lanzamiento_del_cohete
satellite: satélite sonda
science: ciencia
screen: pantalla
software: software programa_informático
space: espacio_exterior espacial universo
space-station: estación_espacial
species: especie raza
stem-cell: célula_madre célula
study: estudio investigación trabajo_de informe análisis
technology: tecnología tecnológico técnico_en técnica tecnologías
update-software: actualización
user: usuario abonado cliente internauta
video-game: videojuego
virtual: virtual
vulnerability: vulnerabilidad fallo_de_seguridad
website: sitio_web página_web
wireless: inalámbrico wifi
`;
