"""Appeals (objections): author or reporter asks that another moderator looks again. Compare article 20 of the Digital Services Act."""
