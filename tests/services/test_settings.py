"""Settings survive damage, other versions and full disks."""

import json
from pathlib import Path

import pytest

from paayesh_desktop.errors import UserError
from paayesh_desktop.services.settings import Settings, SettingsFile, ThemeChoice


def test_what_was_chosen_is_there_again(tmp_path: Path) -> None:
    SettingsFile(tmp_path).change(theme=ThemeChoice.DARK, backup_folder=tmp_path / "stick")
    again = SettingsFile(tmp_path).settings
    assert (again.theme, again.backup_folder) == (ThemeChoice.DARK, tmp_path / "stick")


def test_without_a_file_there_are_defaults_and_nothing_to_say(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path)
    assert (file.settings, file.notice) == (Settings(), None)
    assert not file.path.exists()


@pytest.mark.parametrize(
    "content",
    ["", "{", "[]", '{"theme": "pink"}', '{"text_size": 100.5}', '{"text_size": true}',
     '{"language": "xx"}', '{"backup_folder": 5}', "\x00"],
)  # fmt: skip
def test_a_damaged_file_gives_defaults_a_sentence_and_is_kept(tmp_path: Path, content: str) -> None:
    (tmp_path / "settings.json").write_text(content, encoding="utf-8")
    file = SettingsFile(tmp_path)
    assert file.settings == Settings()
    assert file.notice is not None
    assert (tmp_path / "settings.damaged").read_text(encoding="utf-8") == content


def test_what_another_version_wrote_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "dark", "tomorrow": {"a": 1}}', encoding="utf-8")
    SettingsFile(tmp_path).change(language="en")
    written = json.loads(path.read_text(encoding="utf-8"))
    assert written["tomorrow"] == {"a": 1}
    assert (written["theme"], written["language"]) == ("dark", "en")


def test_what_is_for_this_time_is_not_written(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path)
    file.for_this_time(language="en")
    file.change(theme=ThemeChoice.LIGHT)
    assert file.settings.language == "en"
    assert SettingsFile(tmp_path).settings.language == "fa"


def test_a_choice_that_cannot_be_written_is_refused_and_the_former_stays(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.write_text("a file where the folder should be", encoding="utf-8")
    file = SettingsFile(home)
    with pytest.raises(UserError, match="could not be saved"):
        file.change(theme=ThemeChoice.DARK)
    assert file.settings.theme is ThemeChoice.SYSTEM


def test_a_damaged_file_that_cannot_be_set_aside_is_no_reason_not_to_start(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("{", encoding="utf-8")
    (tmp_path / "settings.damaged" / "in the way").mkdir(parents=True)
    file = SettingsFile(tmp_path)
    assert file.settings == Settings()
    assert file.notice is not None
