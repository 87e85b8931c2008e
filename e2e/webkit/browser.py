"""A small WebKitGTK browser for the tests, which WebKitWebDriver starts and drives: one bare window as wide as a phone.

Arguments: a folder of its own, and the window's width and height. In the folder `before.js` runs before each page's own scripts. `saved` gets
what a visitor downloads, `printed.pdf` what they print, `said.txt` what the page and the engine write to the console.
"""
import os
import sys
from pathlib import Path

# Where a release has its sandbox on by itself, it doesn't start as root. Nobody but this process is told.
if os.getuid() == 0:
    os.environ['WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS'] = '1'

import gi

gi.require_version('Gtk', '3.0')
gi.require_version('WebKit2', '4.1')
from gi.repository import Gdk, Gtk, WebKit2

folder, width, height = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
profile = str(folder / 'profile')

# The driver throws away what a browser says.
said = os.open(folder / 'said.txt', os.O_WRONLY | os.O_CREAT | os.O_APPEND)
for stream in (1, 2):
    os.dup2(said, stream)

Gtk.init([])
# Pages take it for the wish for reduced motion.
Gtk.Settings.get_default().set_property('gtk-enable-animations', False)
context = WebKit2.WebContext(
    website_data_manager=WebKit2.WebsiteDataManager(base_data_directory=profile, base_cache_directory=profile)
)
context.set_preferred_languages(['en-GB'])
content = WebKit2.UserContentManager()
content.add_script(
    WebKit2.UserScript.new(
        (folder / 'before.js').read_text(),
        WebKit2.UserContentInjectedFrames.TOP_FRAME,
        WebKit2.UserScriptInjectionTime.START,
    )
)
window = Gtk.Window(default_width=width, default_height=height)


def open_view(_session):
    view = WebKit2.WebView(
        web_context=context,
        user_content_manager=content,
        settings=WebKit2.Settings(enable_write_console_messages_to_stdout=True),
        is_controlled_by_automation=True,
    )
    view.connect('close', lambda _view: Gtk.main_quit())
    window.add(view)
    window.show_all()
    # Nobody manages the windows of this screen, and a page in one without the focus has none either.
    window.get_window().focus(Gdk.CURRENT_TIME)
    return view


def print_to_file(_content, _message):
    """The engine leaves out `print()` where a driver is at work: `before.js` asks for it here."""
    settings = Gtk.PrintSettings()
    settings.set_printer('Print to File')
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, 'pdf')
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, (folder / 'printed.pdf').as_uri())
    paper = Gtk.PageSetup()
    paper.set_paper_size(Gtk.PaperSize.new(Gtk.PAPER_NAME_A4))
    for side in ('top', 'bottom', 'left', 'right'):
        getattr(paper, f'set_{side}_margin')(15, Gtk.Unit.MM)
    WebKit2.PrintOperation(web_view=window.get_child(), print_settings=settings, page_setup=paper).print_()


def save(_context, download):
    download.connect('decide-destination', lambda _, name: download.set_destination((folder / 'saved' / name).as_uri()) or True)


content.connect('script-message-received::print', print_to_file)
content.register_script_message_handler('print')
context.connect('download-started', save)
context.connect('automation-started', lambda _, session: session.connect('create-web-view', open_view))
context.set_automation_allowed(True)
Gtk.main()
