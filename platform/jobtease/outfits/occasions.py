"""The closed lists of the fitting room: sectors, garments, reasons. What isn't on a list can't be said with a tap.

Garments and reasons are about clothes only. Bodies, faces, hair, skin and religious or cultural dress are no subject here, so
no list has a word for them.
"""

from collections.abc import Mapping
from types import MappingProxyType

from jobtease.translations import N_

SECTORS: Mapping[str, str] = MappingProxyType(
    {
        "horeca": N_("Hotel, restaurant, café"),
        "care": N_("Care"),
        "retail": N_("Shop"),
        "office": N_("Office"),
        "construction": N_("Construction"),
        "logistics": N_("Warehouse and transport"),
        "engineering": N_("Engineering and repair"),
        "ict": N_("ICT"),
        "education": N_("Education and childcare"),
        "security": N_("Security"),
        "cleaning": N_("Cleaning"),
        "green": N_("Green work"),
        "government": N_("Government"),
        "temporary": N_("Temporary work agency"),
    }
)

PLACES: Mapping[str, str] = MappingProxyType(
    {"indoors": N_("Indoors"), "outdoors": N_("Outdoors"), "both": N_("Indoors and outdoors")}
)

GARMENTS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "jacket": (N_("Jacket"), N_("the jacket")),
        "top": (N_("Shirt or blouse"), N_("the shirt")),
        "knitwear": (N_("Sweater or cardigan"), N_("the sweater")),
        "trousers": (N_("Trousers"), N_("the trousers")),
        "skirt": (N_("Skirt"), N_("the skirt")),
        "dress": (N_("Dress"), N_("the dress")),
        "shoes": (N_("Shoes"), N_("the shoes")),
        "coat": (N_("Coat"), N_("the coat")),
        "bag": (N_("Bag"), N_("the bag")),
        "accessories": (N_("Belt, tie, jewellery"), N_("the accessories")),
    }
)
"""By key: as a label, and as it stands in a sentence ("Keep the jacket")."""

KEEP_HOURS: Mapping[str, str] = MappingProxyType(
    {"0": N_("Right after the interview"), "24": N_("24 hours after it"), "168": N_("7 days after it")}
)
