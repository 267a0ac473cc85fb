// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/keptfile.h"
#include "instance.h"
#include "opening.h"
#include "sessionend.h"
#include "tray.h"
#include "watch/settingsfile.h"
#include "wording/printable.h"
#include "wording/translation.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDBusConnection>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace Dotlight;

namespace
{

// Panel and notification server draw all there is to see, so neither a display nor a theme is needed; they would cost
// several times the memory of everything else.
void doWithoutDisplay()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QPA_PLATFORMTHEME", "");
    qunsetenv("QT_STYLE_OVERRIDE");
}

/// EX_USAGE of sysexits.h(3head), as dotlightctl's.
constexpr int wrongUsage = 64;

void complain(const QString &text)
{
    std::fprintf(stderr, "dotlight: %s\n", qPrintable(text));
}

void open(const QString &token)
{
    openWindow(token, qApp, [](const QString &error) {
        if (!error.isEmpty()) {
            complain(QCoreApplication::translate("Dotlight", "the window can't be opened: %1").arg(error));
        }
    });
}

// Without a desktop that opens pages: the window says what to do.
void signIn(const QString &page, const QString &token)
{
    openPage(page, token, qApp, [](const QString &error) {
        if (error.isEmpty())
            return;
        complain(QCoreApplication::translate("Dotlight", "the sign-in page can't be opened: %1").arg(error));
        open({});
    });
}

// A second start by a person opens the window; one by the desktop (--background) has nothing left to do.
void yield(bool background)
{
    if (background) {
        return qApp->quit();
    }
    openWindow(qEnvironmentVariable("XDG_ACTIVATION_TOKEN"), qApp, [](const QString &error) {
        if (!error.isEmpty()) {
            complain(QCoreApplication::translate("Dotlight", "the window can't be opened: %1").arg(error));
        }
        QCoreApplication::exit(error.isEmpty() ? 0 : 1);
    });
}

bool parseBackground(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("Dotlight", "Shows in the tray whether DNS is encrypted and checked."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption background(u"background"_s,
        QCoreApplication::translate("Dotlight", "Do nothing where it already runs, rather than open the window."));
    parser.addOption(background);
    parser.process(app);
    if (!parser.positionalArguments().isEmpty()) {
        complain(QCoreApplication::translate("Dotlight", "no such argument: %1; see --help")
                .arg(printable(parser.positionalArguments().constFirst())));
        std::exit(wrongUsage);
    }
    return parser.isSet(background);
}

}

int main(int argc, char **argv)
{
    doWithoutDisplay();
    QApplication::setApplicationName(u"dotlight"_s);
    QApplication::setApplicationVersion(QStringLiteral(DOTLIGHT_VERSION));
    QApplication::setDesktopFileName(u"org.dotlight.Dotlight"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication app(argc, argv);
    installTranslation();
    const bool background = parseBackground(app);

    if (!QDBusConnection::sessionBus().isConnected()) {
        complain(QCoreApplication::translate("Dotlight", "there is no session bus, so there is no tray to be in"));
        return 1;
    }

    const SettingsFile settings;
    // The unit, the autostart entry and the bus all start it so; one switch for a person is enough.
    if (background && !settings.settings().startAtLogin)
        return 0;
    WatchOptions options;
    options.slowLook = settings.settings().slowLook;
    options.proofs = proofsPath();
    Tray tray{options};
    QObject::connect(
        &settings, &SettingsFile::changed, &tray, [&tray](const Settings &now) { tray.setSlowLook(now.slowLook); });
    Instance instance;
    SessionEnd session;
    QObject::connect(&instance, &Instance::claimed, &tray, &Tray::start);
    QObject::connect(&instance, &Instance::taken, &app, [background] { yield(background); });
    QObject::connect(&instance, &Instance::failed, &app, [](const QString &text) {
        complain(text);
        QCoreApplication::exit(1);
    });
    QObject::connect(&instance, &Instance::openRequested, &app, open);
    QObject::connect(&instance, &Instance::lookAgainRequested, &tray, &Tray::lookAgain);
    QObject::connect(&instance, &Instance::quitRequested, &app, &QCoreApplication::quit);
    QObject::connect(&tray, &Tray::openRequested, &app, open);
    QObject::connect(&tray, &Tray::signInRequested, &app, signIn);
    QObject::connect(&tray, &Tray::quitRequested, &app, &QCoreApplication::quit);
    QObject::connect(&session, &SessionEnd::ended, &app, &QCoreApplication::quit);
    instance.claim();
    return QApplication::exec();
}
