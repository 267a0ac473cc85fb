// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of the window in every situation, and of its other pages, for people to look at.
//   DOTLIGHT_SHOTS=FOLDER window_shots [SITUATION...]
// DOTLIGHT_SHOTS_WIDTH, _HEIGHT, _SCHEME (a .colors file), _MIRRORED=1, _TRANSLATIONS (a folder, for LANGUAGE);
// QT_SCALE_FACTOR as usual.

#include "bugreport.h"
#include "findings.h"
#include "preferences.h"
#include "situations.h"
#include "status.h"
#include "style.h"
#include "wording/translation.h"

#include <QApplication>
#include <QDir>
#include <QHash>
#include <QIcon>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QStyle>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Dotlight;

namespace
{
int number(const char *variable, int otherwise)
{
    bool ok = false;
    const int value = qEnvironmentVariableIntValue(variable, &ok);
    return ok ? value : otherwise;
}

// Two turns of the event loop and a little: polishing, loaders and icons are done by then.
void settle()
{
    QEventLoop loop;
    QTimer::singleShot(400, &loop, &QEventLoop::quit);
    loop.exec();
}

// All that a window is given.
struct Given {
    Status status;
    Preferences preferences;
    Checks checks;
    Why why;
    Where where{[] { return LocalNames(); }};
    BugReport bugReport{[this] { return checks.entries(); }};
};

// Pages that lie over the first one: what of it is clicked to get there, where, what was done before, and how far down;
// and whether the report was copied there.
struct Page {
    const char *signal;
    QString situation;
    void (*prepare)(Given &given) = nullptr;
    double scrolled = 0;
    bool copied = false;
};
void runHalf(Given &given)
{
    Test::playChecks(given.checks, false);
}
void runAll(Given &given)
{
    Test::playChecks(given.checks, true);
}
void runAndStop(Given &given)
{
    runHalf(given);
    given.checks.end({.cancelled = true});
}
void runAndLeave(Given &given)
{
    runAll(given);
    given.checks.show(std::make_shared<const Snapshot>(Test::situation(u"exposed"_s)));
}
void askWhy(Given &given)
{
    Test::playChain(given.why, Test::brokenChain());
}
void askWhyAndLeave(Given &given)
{
    askWhy(given);
    given.why.show(std::make_shared<const Snapshot>(Test::situation(u"exposed"_s)));
}
void askNoName(Given &given)
{
    given.where.ask(u"a..b"_s);
}
void askWhere(Given &given)
{
    given.where.ask(u"www.example"_s);
}
const QHash<QString, Page> pages{
    {u"settings"_s, {"settingsWanted", u"protected"_s}},
    {u"check-none"_s, {"checksWanted", u"protected"_s}},
    {u"check-running"_s, {"checksWanted", u"protected"_s, runHalf}},
    {u"check-done"_s, {"checksWanted", u"protected"_s, runAll}},
    {u"check-done-middle"_s, {"checksWanted", u"protected"_s, runAll, 0.35}},
    {u"check-done-lower"_s, {"checksWanted", u"protected"_s, runAll, 0.6}},
    {u"check-stopped"_s, {"checksWanted", u"protected"_s, runAndStop}},
    {u"check-overtaken"_s, {"checksWanted", u"protected"_s, runAndLeave}},
    {u"check-overtaken-lower"_s, {"checksWanted", u"protected"_s, runAndLeave, 0.6}},
    {u"check-copied"_s, {"checksWanted", u"protected"_s, runAll, 0.35, true}},
    {u"why"_s, {"checksWanted", u"protected"_s, askWhy, 1}},
    {u"why-overtaken"_s, {"checksWanted", u"protected"_s, askWhyAndLeave, 1}},
    {u"where"_s, {"whereWanted", u"exposed"_s, askWhere}},
    {u"where-no-name"_s, {"whereWanted", u"exposed"_s, askNoName}},
    {u"quiet-links"_s, {"quietLinksWanted", u"many-quiet"_s}},
};

QObject *firstPage(const QObject *window)
{
    const auto *stack = window->property("pageStack").value<QObject *>();
    return stack ? stack->property("currentItem").value<QObject *>() : nullptr;
}

QObject *pageOnTop(const QObject *window)
{
    const auto *layers = window->property("pageStack").value<QObject *>()->property("layers").value<QObject *>();
    return layers->property("currentItem").value<QObject *>();
}

void scroll(const QObject *window, double part)
{
    const auto *page = pageOnTop(window);
    auto *flickable = page->property("flickable").value<QObject *>();
    const double room = flickable->property("contentHeight").toDouble() - flickable->property("height").toDouble();
    flickable->setProperty("contentY", std::max(0.0, room * part));
}

bool shoot(const QString &name, const QString &path)
{
    const Page page = pages.value(name, {nullptr, name});
    Given given;
    const auto snapshot = std::make_shared<const Snapshot>(Test::situation(page.situation));
    given.status.show(snapshot);
    given.where.show(snapshot);
    given.bugReport.show(snapshot);
    given.checks.show(snapshot);
    given.why.show(snapshot);
    if (page.prepare)
        page.prepare(given);
    QQmlApplicationEngine engine;
    engine.setInitialProperties(
        {{u"status"_s, QVariant::fromValue(&given.status)}, {u"preferences"_s, QVariant::fromValue(&given.preferences)},
            {u"checks"_s, QVariant::fromValue(&given.checks)}, {u"why"_s, QVariant::fromValue(&given.why)},
            {u"where"_s, QVariant::fromValue(&given.where)}, {u"bugReport"_s, QVariant::fromValue(&given.bugReport)},
            {u"width"_s, number("DOTLIGHT_SHOTS_WIDTH", 900)}, {u"height"_s, number("DOTLIGHT_SHOTS_HEIGHT", 760)}});
    engine.loadFromModule("org.dotlight.Dotlight", "Main");
    if (engine.rootObjects().isEmpty())
        return false;
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    settle();
    if (page.signal) {
        if (!QMetaObject::invokeMethod(firstPage(window), page.signal))
            return false;
        settle();
    }
    if (page.scrolled > 0) {
        scroll(window, page.scrolled);
        settle();
    }
    if (page.copied) {
        if (!QMetaObject::invokeMethod(pageOnTop(window), "say", given.bugReport.copy()))
            return false;
        settle();
    }
    return window->grabWindow().save(path);
}
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    application.setProperty("KDE_COLOR_SCHEME_PATH", qEnvironmentVariable("DOTLIGHT_SHOTS_SCHEME"));
    QApplication::setStyle(u"breeze"_s);
    QIcon::setThemeName(u"breeze"_s);
    chooseStyle();
    installTranslation(qEnvironmentVariable("DOTLIGHT_SHOTS_TRANSLATIONS", translationFolder()));
    if (number("DOTLIGHT_SHOTS_MIRRORED", 0))
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);

    const QDir folder(qEnvironmentVariable("DOTLIGHT_SHOTS", u"shots"_s));
    folder.mkpath(u"."_s);
    const QStringList named = QCoreApplication::arguments().sliced(1);
    const QStringList situations = named.isEmpty() ? Test::situations() + pages.keys() : named;
    return std::ranges::all_of(
               situations, [&](const QString &name) { return shoot(name, folder.filePath(name + u".png"_s)); })
        ? 0
        : 1;
}
