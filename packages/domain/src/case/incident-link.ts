/** That another case is of the same incident, though no report names both children: somebody said so, and why. */
export type IncidentLink = {
  id: string;
  otherId: string;
  linkedAt: Date;
  linkedByName: string;
  reason: string;
};
