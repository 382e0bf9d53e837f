"""Facts about the Netherlands: municipalities and the labour market regions they belong to."""
