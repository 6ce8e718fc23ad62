import './background/listen.ts';
