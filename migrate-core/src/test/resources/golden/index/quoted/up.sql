CREATE INDEX "Ix A" ON task (a);
