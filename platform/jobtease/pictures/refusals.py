"""Upload errors: why a picture can't be taken, in words that say what to do instead."""

from jobtease.pictures.processing import Reason
from jobtease.words.translations import N_

WHY = {
    Reason.NOT_A_PICTURE: N_("this is not a photo that we can read. Choose a JPEG, PNG or WebP."),
    Reason.TOO_LARGE: N_("this photo is larger than 15 MB. Choose a smaller one."),
    Reason.TOO_MANY_PIXELS: N_("this photo has more than 40 megapixels. Choose a smaller one."),
    Reason.ODD_SHAPE: N_("this photo is very long or very narrow. Cut out what matters, or choose another."),
    Reason.TOO_SMALL: N_("this photo is too small to see the clothes well. Choose a larger one."),
    Reason.DAMAGED: N_("this photo is damaged. Take it again, or choose another."),
    Reason.CUT_SHORT: N_("only a part of this photo arrived. Send it again, or choose another."),
    Reason.HEIC: N_(
        "this is a HEIC photo, which we can't read. Take a screenshot of it and choose that one. Or set your phone to make photos that "
        "everybody can read: on an iPhone under Settings, Camera, Formats, choose Most compatible."
    ),
    Reason.TOOK_TOO_LONG: N_("this photo took us too long. Choose a smaller one."),
    Reason.BAD_MASK: N_("what you hide lies outside the photo. Mark it again."),
}
