// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stage.h"

#include "findings.h"
#include "situations.h"
#include "support/situation.h"
#include "texts.h"

#include <QAccessible>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QMetaEnum>
#include <QSettings>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace Dotlight::Test
{

namespace
{
// As a screen reader goes through a window: what is invisible it leaves out.
void listen(QAccessibleInterface *thing, const std::function<void(QAccessibleInterface *)> &hear)
{
    if (!thing || thing->state().invisible)
        return;
    hear(thing);
    for (int child = 0; child < thing->childCount(); ++child)
        listen(thing->child(child), hear);
}

void listen(QQuickWindow *window, const std::function<void(QAccessibleInterface *)> &hear)
{
    listen(QAccessible::queryAccessibleInterface(window), hear);
}

bool mustHaveName(const QAccessibleInterface *thing)
{
    switch (thing->role()) {
    case QAccessible::ListItem:
    case QAccessible::List:
    case QAccessible::Button:
    case QAccessible::Heading:
    case QAccessible::StaticText:
        return true;
    // It has none of its own anywhere; Qt 6.11 calls it focusable.
    case QAccessible::ScrollBar:
        return false;
    default:
        return thing->state().focusable && thing->role() != QAccessible::Client && thing->role() != QAccessible::Window;
    }
}

QString whatItIs(const QAccessibleInterface *thing)
{
    const QObject *object = thing->object();
    return u"%1 (%2 in %3)"_s.arg(QLatin1StringView(QMetaEnum::fromType<QAccessible::Role>().valueToKey(thing->role())),
        QLatin1StringView(object ? object->metaObject()->className() : "?"),
        QLatin1StringView(object && object->parent() ? object->parent()->metaObject()->className() : "?"));
}
}

Stage::Stage(QObject *parent)
    : QObject(parent)
    , m_where([] { return LocalNames(); })
    , m_bugReport([this] { return m_checks.entries(); })
{
    const auto want = [this](const QStringList &words) {
        m_wanted = words;
        Q_EMIT wantedChanged();
    };
    connect(&m_checks, &Checks::runWanted, this, want);
    connect(&m_why, &Why::runWanted, this, want);
    connect(&m_checks, &Checks::cancelWanted, this, [this] { m_checks.end({.cancelled = true}); });
    connect(&m_why, &Why::cancelWanted, this, [this] { m_why.end({.cancelled = true}); });
    // As with a screen reader that was there before the window: controls take their names then.
    QAccessible::setActive(true);
    connect(&m_status, &Status::lookRequested, this, [this] {
        ++m_looks;
        Q_EMIT looksChanged();
    });
    connect(&m_preferences, &Preferences::wished, this, [this](const Settings &wish) { m_wish = wish; });
}

void Stage::playChecks(bool whole)
{
    Test::playChecks(m_checks, whole);
}

void Stage::playChain()
{
    Test::playChain(m_why, brokenChain());
}

void Stage::tellCheck(const QString &line)
{
    m_checks.take(line.toUtf8());
}

void Stage::endRuns()
{
    m_checks.end({});
    m_why.end({});
}

QString Stage::clipboard() const
{
    return QGuiApplication::clipboard()->text();
}

void Stage::choose(bool startAtLogin, int slowLook)
{
    m_preferences.show({.startAtLogin = startAtLogin, .slowLook = std::chrono::seconds(slowLook)});
}

void Stage::show(const QString &name)
{
    m_snapshot = situation(name);
    publish();
}

void Stage::showBusError(const QString &text)
{
    m_status.showBusError(text);
}

void Stage::answerInClear(int ifindex)
{
    setAnswer(m_snapshot, ifindex, answered(plainOnly));
    publish();
}

void Stage::removeLink(int ifindex)
{
    m_snapshot.links.removeIf([ifindex](const LinkFacts &link) { return link.index == ifindex; });
    publish();
}

void Stage::nameConnection(int ifindex, const QString &name)
{
    for (LinkFacts &link : m_snapshot.links)
        if (link.index == ifindex)
            link.connection = name;
    publish();
}

void Stage::addQuietLink(int ifindex)
{
    LinkFacts link;
    link.index = ifindex;
    link.name = u"new%1"_s.arg(ifindex);
    m_snapshot.links.prepend(link);
    publish();
}

QStringList Stage::situations() const
{
    return Test::situations();
}

QStringList Stage::badTexts(QQuickItem *root) const
{
    return Test::badTexts(root);
}

QStringList Stage::paleTexts(QQuickWindow *window) const
{
    return Test::paleTexts(window);
}

QStringList Stage::texts(QQuickItem *root) const
{
    QStringList texts;
    for (const QQuickItem *text : textsBelow(root))
        texts.append(text->property("text").toString());
    return texts;
}

QStringList Stage::nameless(QQuickWindow *window) const
{
    QStringList roles;
    bool heard = false;
    listen(window, [&](QAccessibleInterface *thing) {
        heard = heard || mustHaveName(thing);
        if (mustHaveName(thing) && thing->text(QAccessible::Name).isEmpty())
            roles.append(whatItIs(thing));
    });
    return heard ? roles : QStringList{u"nothing was heard"_s};
}

QStringList Stage::accessibleNames(QQuickWindow *window, int role) const
{
    QStringList names;
    listen(window, [&](QAccessibleInterface *thing) {
        if (thing->role() == role)
            names.append(thing->text(QAccessible::Name));
    });
    return names;
}

void Stage::setMirrored(bool mirrored) const
{
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
}

qreal Stage::wantedScale() const
{
    return qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s).toDouble();
}

QColor Stage::wantedGround() const
{
    const QSettings scheme(qEnvironmentVariable("DOTLIGHT_TEST_SCHEME"), QSettings::IniFormat);
    const QStringList channels = scheme.value("Colors:Window/BackgroundNormal"_L1).toStringList();
    return channels.size() == 3 ? QColor(channels[0].toInt(), channels[1].toInt(), channels[2].toInt()) : QColor();
}

QColor Stage::groundOf(QQuickWindow *window) const
{
    return window->grabWindow().pixelColor(2, window->height() - 2);
}

qreal Stage::timeOfUpdate(int scopes)
{
    m_snapshot = situation(u"protected"_s);
    addDnsLinks(m_snapshot, scopes - 1);
    publish();
    std::array<qint64, 11> times{};
    bool plain = false;
    for (qint64 &time : times) {
        plain = !plain;
        setAnswer(m_snapshot, 2, answered(plain ? plainOnly : tlsValidated));
        QElapsedTimer clock;
        clock.start();
        publish();
        QCoreApplication::processEvents();
        time = clock.nsecsElapsed();
    }
    std::ranges::sort(times);
    return qreal(times[times.size() / 2]) / 1e6;
}

void Stage::publish()
{
    const auto shared = std::make_shared<const Snapshot>(m_snapshot);
    m_status.show(shared);
    m_where.show(shared);
    m_bugReport.show(shared);
    m_checks.show(shared);
    m_why.show(shared);
}

}
