// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "status.h"

#include "wording/words.h"

#include <QCoreApplication>

namespace Dotlight
{

Status::Status(QObject *parent)
    : QObject(parent)
    , m_view(View{std::make_shared<const Snapshot>(), assess(Snapshot())})
    , m_scopes(new ScopeModel(this))
    , m_quietLinks(new LinkModel(this))
{
    m_state.setBinding([this] { return stateNow(); });
    m_busy.setBinding([this] { return snapshot().lookupsPending || !snapshot().settled; });
    bindSentence();
}

void Status::bindSentence()
{
    m_title.setBinding([this] { return Dotlight::title(assessment().level); });
    m_summary.setBinding([this] { return summaryNow(); });
    m_iconName.setBinding([this] { return Dotlight::iconName(assessment().level); });
    m_tone.setBinding([this] { return Dotlight::tone(assessment().level); });
    m_reasons.setBinding([this] { return reasonItems(assessment().reasonsBesideScopes()); });
}

Status::State Status::stateNow() const
{
    if (!m_busError.value().isEmpty())
        return NoBus;
    if (snapshot().resolver.presence == Presence::Absent)
        return Absent;
    if (!assessment().scopes.isEmpty())
        return Ready;
    return snapshot().settled ? NoScopes : Starting;
}

QString Status::summaryNow() const
{
    if (m_state == NoBus)
        //: The sentence on top of the window when D-Bus itself is out of reach.
        return QCoreApplication::translate(
            "Dotlight", "The system bus can’t be reached, so Dotlight can’t tell how your lookups travel.");
    return Dotlight::summary(assessment(), snapshot());
}

// The models first: when the sentence on top is told, the cards that it speaks of are there.
void Status::show(const SnapshotPtr &snapshot)
{
    const View view{snapshot, assess(*snapshot)};
    m_scopes->update(scopeRows(*snapshot, view.assessment));
    m_quietLinks->update(linkRows(*snapshot));
    const QScopedPropertyUpdateGroup together;
    m_busError = QString();
    m_quietCount = m_quietLinks->rowCount();
    m_view = view;
}

void Status::showBusError(const QString &text)
{
    m_busError = text;
}

void Status::look()
{
    Q_EMIT lookRequested();
}

}
