// Placeholder.
grammar FlavorName;

flavorName : PREFIX EOF ;

PREFIX : 'SCS-' ;
