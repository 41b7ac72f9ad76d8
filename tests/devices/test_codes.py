from __future__ import annotations

import io
import subprocess
import sys

import pytest
from PIL import Image

from posdesk.devices.codes import Code, contents_in, read_codes, serials_in
from posdesk.devices.errors import NoPicture
from posdesk.vault.errors import AttachmentRefused
from tests.devices.pictures import coded, plain_photo

CODE = "https://qr.95516.com/00010000/01130823612398761023"


@pytest.mark.parametrize("angle", [0, 7, 90, 180])
def test_a_static_code_is_read_however_the_telephone_was_held(angle: float) -> None:
    assert read_codes(coded(CODE, angle=angle)) == [Code("QRCode", CODE)]


def test_what_is_written_in_chinese_is_read_as_it_is() -> None:
    assert read_codes(coded("青禾便利店 收款"))[0].text == "青禾便利店 收款"


def test_a_serial_number_is_read_from_its_bar_code() -> None:
    codes = read_codes(coded("N910-0123456", "Code128"))
    assert codes == [Code("Code128", "N910-0123456")]
    assert serials_in(codes) == ["N9100123456"]
    assert contents_in(codes) == []


def test_two_codes_come_from_above_to_below() -> None:
    assert [code.text for code in read_codes(coded("first one", second="second one"))] == ["first one", "second one"]


@pytest.mark.parametrize(
    ("text", "serial"),
    [
        ("SN:N9100123456 PN:77", ["N9100123456"]),
        ("S/N N910-0123", ["N9100123"]),
        ("(01)06901234567892(21)N9100123", ["N9100123"]),
        (CODE, []),
        ("1111", []),
        ("ab", []),
    ],
)
def test_what_may_be_a_serial_number(text: str, serial: list[str]) -> None:
    assert serials_in([Code("QRCode", text)]) == serial


def test_the_number_of_an_article_is_no_serial_number() -> None:
    codes = read_codes(coded("6901234567892", "EAN13"))
    assert [code.text for code in codes] == ["6901234567892"]
    assert serials_in(codes) == []


def test_a_picture_without_codes_has_none() -> None:
    assert read_codes(plain_photo()) == []


def test_a_code_on_a_clear_ground_is_read() -> None:
    import zxingcpp

    ink = Image.fromarray(zxingcpp.create_barcode(CODE, zxingcpp.BarcodeFormat.QRCode).to_image(scale=4)).convert("L")
    clear = Image.new("RGBA", ink.size, (0, 0, 0, 0))
    clear.putalpha(ink.point(lambda value: 255 - value))
    out = io.BytesIO()
    clear.save(out, "PNG")
    assert read_codes(out.getvalue())[0].text == CODE


def test_what_would_not_be_kept_is_not_read_either() -> None:
    huge = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(huge, "PNG")
    for data, why in ((huge.getvalue(), "too_many_pixels"), (b"", "empty"), (plain_photo()[:2000], "broken_picture")):
        with pytest.raises(AttachmentRefused) as caught:
            read_codes(data)
        assert caught.value.data["why"].key == f"vault.refused.{why}"
    for paper in (b"%PDF-1.7 and so on", b"a letter"):
        with pytest.raises(NoPicture):
            read_codes(paper)


def test_the_reader_is_fetched_when_it_is_needed() -> None:
    asked = "import sys, posdesk.devices.codes; sys.exit('zxingcpp' in sys.modules or 'PIL' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asked], check=False).returncode == 0
