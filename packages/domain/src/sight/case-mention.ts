/** That a case about a child exists, as the psychologist may know by leave of those who lead: nothing of what is in it. */
export type CaseMention = {
  id: string;
  caseId: string;
  pupilId: string;
  number: number;
  isClosed: boolean;
  givenAt: Date;
  givenByName: string;
  endedAt: Date | null;
  endedByName: string | null;
};
