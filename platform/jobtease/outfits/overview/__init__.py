"""Where each of somebody's own outfits stands, for pages that show more than one."""
