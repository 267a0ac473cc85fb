// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/assessment.h"
#include "tone.h"

#include <QList>
#include <QString>
#include <QtQmlIntegration>

/*
 * What QML is given to show: words already chosen, values that never change. A row holds lists of these.
 */
namespace Dotlight
{

/// One of the three answers (claimed, achieved, proven) to one question.
struct FactItem {
    Q_GADGET
    QML_VALUE_TYPE(factItem)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    /// Empty where there is nothing to judge.
    Q_PROPERTY(QString iconName MEMBER iconName CONSTANT)
    Q_PROPERTY(Dotlight::ToneOf::Tone tone MEMBER tone CONSTANT)

public:
    QString text;
    QString iconName;
    ToneOf::Tone tone = ToneOf::Tone::Neutral;

    friend bool operator==(const FactItem &, const FactItem &) = default;
};

/// A question (is it encrypted, are answers checked) with its three answers.
struct TripleItem {
    Q_GADGET
    QML_VALUE_TYPE(tripleItem)
    Q_PROPERTY(Dotlight::FactItem claimed MEMBER claimed CONSTANT)
    Q_PROPERTY(Dotlight::FactItem achieved MEMBER achieved CONSTANT)
    Q_PROPERTY(Dotlight::FactItem proven MEMBER proven CONSTANT)

public:
    FactItem claimed;
    FactItem achieved;
    FactItem proven;

    friend bool operator==(const TripleItem &, const TripleItem &) = default;
};

struct ServerItem {
    Q_GADGET
    QML_VALUE_TYPE(serverItem)
    /// resolved.conf's own form, so that it can be searched for and copied.
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(bool current MEMBER current CONSTANT)

public:
    QString text;
    bool current = false;

    friend bool operator==(const ServerItem &, const ServerItem &) = default;
};

struct ReasonItem {
    Q_GADGET
    QML_VALUE_TYPE(reasonItem)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    /// Severity and title in one, for those who see no icon.
    Q_PROPERTY(QString heard MEMBER heard CONSTANT)
    Q_PROPERTY(QString iconName MEMBER iconName CONSTANT)
    Q_PROPERTY(Dotlight::ToneOf::Tone tone MEMBER tone CONSTANT)

public:
    QString title;
    QString text;
    QString heard;
    QString iconName;
    ToneOf::Tone tone = ToneOf::Tone::Neutral;

    friend bool operator==(const ReasonItem &, const ReasonItem &) = default;
};

[[nodiscard]] TripleItem tripleItem(const TransportState &state);
[[nodiscard]] TripleItem tripleItem(const IntegrityState &state);
[[nodiscard]] QList<ServerItem> serverItems(const QList<Server> &servers, const std::optional<Server> &current);
[[nodiscard]] QList<ReasonItem> reasonItems(const QList<Reason> &reasons);

}
