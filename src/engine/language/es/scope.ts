import type { ScopeWords } from '../scope.ts';
import { words } from '../words.ts';

export const scope: ScopeWords = {
  increments: words('otro otra otros otras restantes más adicional adicionales nuevos nuevas'),
  partitives: words('incluidos incluidas incluyendo entre'),
  partitiveJoints: words('de'),
  partitiveObjects: words('ellos ellas estos estas esos los las'),
  groups: words(
    'bomberos rescatistas socorristas guardias mineros migrantes extranjeros marineros bebés adolescentes pilotos',
  ),
  neutral: words(
    'total totales anual anuales trimestral trimestrales semestral consolidado consolidada récord mundial global grupo fuerte débil provisional provisionales definitivo definitiva oficial oficiales ajustado ajustada atribuido atribuible neto neta netos netas cifra',
  ),
  joints: words('de del en por para a al'),
  objects: words('de del por contra'),
  places: words('en cerca alrededor'),
  baselines: words('frente'),
  openBaselines: words('desde'),
  targets: words('hasta a'),
  comparisons: words('comparado comparados comparada comparación frente'),
  earlier: words('anterior anteriores previo previa antes'),
  shifts: new Set(),
  spans: words('los primeros últimos'),
  periods: {
    anual: 'year',
    anuales: 'year',
    trimestral: 'quarter',
    trimestrales: 'quarter',
    trimestre: 'quarter',
    semestral: 'half',
    semestre: 'half',
    ejercicio: 'year',
    mensual: 'month',
    semanal: 'week',
    diario: 'day',
    diaria: 'day',
  },
};
