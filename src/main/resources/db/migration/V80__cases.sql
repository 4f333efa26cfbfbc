-- Cases and what follows from decisions. The tables come with the capabilities that own them.
create schema cases;
