"""Photos as a telephone would take them, with codes on them."""

from __future__ import annotations

import io

from PIL import Image, ImageDraw


def coded(text: str, kind: str = "QRCode", *, angle: float = 0, second: str = "") -> bytes:
    """A photo of a code, which hangs a little askew."""
    import zxingcpp

    page = Image.new("RGB", (900, 700), (226, 224, 218))
    for place, one in enumerate(part for part in (text, second) if part):
        barcode = zxingcpp.create_barcode(one, zxingcpp.barcode_format_from_str(kind))
        drawn = Image.fromarray(barcode.to_image(scale=4, add_hrt=False))
        page.paste(drawn.convert("RGB"), (60, 40 + 330 * place))
    out = io.BytesIO()
    page.rotate(angle, expand=True, fillcolor=(226, 224, 218)).save(out, "JPEG", quality=85)
    return out.getvalue()


def plain_photo(colour: tuple[int, int, int] = (90, 120, 130), size: tuple[int, int] = (640, 480)) -> bytes:
    """A photo of something, with nothing to read on it."""
    page = Image.new("RGB", size, (236, 236, 230))
    pen = ImageDraw.Draw(page)
    wide, high = size
    pen.rounded_rectangle((wide * 0.3, high * 0.1, wide * 0.7, high * 0.92), 24, fill=colour)
    pen.rounded_rectangle((wide * 0.34, high * 0.16, wide * 0.66, high * 0.42), 8, fill=(205, 222, 214))
    for row in range(4):
        for column in range(3):
            left, top = wide * (0.35 + column * 0.11), high * (0.5 + row * 0.1)
            pen.rounded_rectangle((left, top, left + wide * 0.08, top + high * 0.07), 6, fill=(235, 238, 240))
    out = io.BytesIO()
    page.save(out, "JPEG", quality=85)
    return out.getvalue()
