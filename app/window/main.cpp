// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/savesettings.h"
#include "bugreport.h"
#include "checks.h"
#include "facts/keptfile.h"
#include "preferences.h"
#include "proberrun.h"
#include "status.h"
#include "style.h"
#include "watch/localnames.h"
#include "watch/settingsfile.h"
#include "watch/watch.h"
#include "where.h"
#include "why.h"
#include "wording/printable.h"
#include "wording/translation.h"
#include "wording/words.h"

#include <KDBusService>
#include <KWindowSystem>

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace Dotlight;

namespace
{

/// EX_USAGE of sysexits.h(3head), as dotlightctl's.
constexpr int wrongUsage = 64;

void nameProgram()
{
    // KDBusService makes the bus name org.dotlight.Dotlight of these two.
    QCoreApplication::setOrganizationDomain(u"dotlight.org"_s);
    QCoreApplication::setApplicationName(u"Dotlight"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DOTLIGHT_VERSION));
}

void parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "Dotlight", "Shows whether this computer's DNS is encrypted and checked, per network."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(arguments);
    if (!parser.positionalArguments().isEmpty()) {
        std::fprintf(stderr, "dotlight-window: %s\n",
            qPrintable(QCoreApplication::translate("Dotlight", "no such argument: %1; see --help")
                    .arg(printable(parser.positionalArguments().constFirst()))));
        std::exit(wrongUsage);
    }
}

bool asksForText(int argc, char **argv)
{
    static constexpr std::array texts{"--help", "-h", "--help-all", "--version", "-v"};
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        return std::ranges::any_of(texts, [argument](const char *text) { return qstrcmp(argument, text) == 0; });
    });
}

void bringToFront(QQuickWindow *window)
{
    KWindowSystem::updateStartupId(window);
    window->show();
    window->raise();
    KWindowSystem::activateWindow(window);
}

// A wish goes into the file; what is shown comes back from it.
void bind(Preferences &preferences, SettingsFile &settings, Watch &watch)
{
    preferences.show(settings.settings());
    QObject::connect(&settings, &SettingsFile::changed, &preferences, &Preferences::show);
    QObject::connect(
        &settings, &SettingsFile::changed, &watch, [&watch](const Settings &now) { watch.setSlowLook(now.slowLook); });
    QObject::connect(&preferences, &Preferences::wished, &settings, [&](const Settings &wish) {
        const auto saved = saveSettings(wish);
        preferences.showProblem(saved ? QString() : text(saved.error(), settingsPath()));
        settings.read();
        preferences.show(settings.settings());
    });
}

/// What wishes to run the prober, and the run that serves it.
template<typename Asker>
struct Served {
    Asker asker;
    ProberRun run{proberPath()};

    Served()
    {
        QObject::connect(&asker, &Asker::runWanted, &run, &ProberRun::start);
        QObject::connect(&asker, &Asker::cancelWanted, &run, &ProberRun::cancel);
        QObject::connect(&run, &ProberRun::line, &asker, &Asker::take);
        QObject::connect(&run, &ProberRun::ended, &asker, &Asker::end);
    }
};

/// What is known goes to all that show something of it.
template<typename... Shown>
void tell(const Watch &watch, Shown &...shown)
{
    (QObject::connect(&watch, &Watch::changed, &shown, &Shown::show), ...);
}

int run(QApplication &application)
{
    // A second start ends in here, after it has told the first to come to the front. Without a session bus go on alone.
    KDBusService service(KDBusService::Unique | KDBusService::NoExitOnFailure);

    SettingsFile settings;
    WatchOptions options;
    options.slowLook = settings.settings().slowLook;
    options.proofs = proofsPath();
    Watch watch{options};
    Status status;
    Preferences preferences;
    Served<Checks> checks;
    Served<Why> why;
    BugReport report([&checks] { return checks.asker.entries(); });
    Where where([root = options.root] { return localNames(root); });
    bind(preferences, settings, watch);
    tell(watch, status, where, report, checks.asker, why.asker);
    QObject::connect(&watch, &Watch::busFailed, &status, &Status::showBusError);
    QObject::connect(&status, &Status::lookRequested, &watch, &Watch::look);
    watch.start();

    QQmlApplicationEngine engine;
    QObject::connect(
        &engine, &QQmlApplicationEngine::objectCreationFailed, &application, [] { QCoreApplication::exit(1); },
        Qt::QueuedConnection);
    engine.setInitialProperties(
        {{u"status"_s, QVariant::fromValue(&status)}, {u"preferences"_s, QVariant::fromValue(&preferences)},
            {u"checks"_s, QVariant::fromValue(&checks.asker)}, {u"why"_s, QVariant::fromValue(&why.asker)},
            {u"where"_s, QVariant::fromValue(&where)}, {u"bugReport"_s, QVariant::fromValue(&report)}});
    engine.loadFromModule("org.dotlight.Dotlight", "Main");
    if (engine.rootObjects().isEmpty())
        return 1;
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    QObject::connect(&service, &KDBusService::activateRequested, window, [window, &watch] {
        bringToFront(window);
        watch.look();
    });
    return QApplication::exec();
}

}

int main(int argc, char **argv)
{
    nameProgram();
    if (asksForText(argc, argv)) {
        const QCoreApplication application(argc, argv);
        installTranslation();
        parse(QCoreApplication::arguments());
    }
    QApplication application(argc, argv);
    installTranslation();
    QGuiApplication::setDesktopFileName(u"org.dotlight.Dotlight"_s);
    QGuiApplication::setApplicationDisplayName(u"Dotlight"_s);
    parse(QCoreApplication::arguments());
    chooseStyle();
    QGuiApplication::setWindowIcon(QIcon::fromTheme(u"org.dotlight.Dotlight"_s));
    return run(application);
}
