// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkreport.h"
#include "tone.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QtQmlIntegration>

/*
 * What the page of the checks is given to show.
 */
namespace Dotlight
{

struct EvidenceItem {
    Q_GADGET
    QML_VALUE_TYPE(evidenceItem)
    Q_PROPERTY(QString label MEMBER label CONSTANT)
    Q_PROPERTY(QString value MEMBER value CONSTANT)
    /// Both in one, for those who hear it.
    Q_PROPERTY(QString heard MEMBER heard CONSTANT)

public:
    QString label;
    QString value;
    QString heard;

    friend bool operator==(const EvidenceItem &, const EvidenceItem &) = default;
};

/// A result as the window keeps it. What it says is of the time when it was told, and of the network that was there then.
struct ShownEntry {
    CheckEntry entry = {};
    /// Invalid where it does not matter.
    QDateTime told = {};
    /// The network or its settings have changed since.
    bool overtaken = false;
    /// The run that told it broke off: it may not have told all.
    bool unfinished = false;

    friend bool operator==(const ShownEntry &, const ShownEntry &) = default;
};

/// What one check found of one thing.
struct ResultItem {
    Q_GADGET
    QML_VALUE_TYPE(resultItem)
    /// The network it is about; empty where it is about the whole computer.
    Q_PROPERTY(QString place MEMBER place CONSTANT)
    Q_PROPERTY(QString word MEMBER word CONSTANT)
    Q_PROPERTY(QString iconName MEMBER iconName CONSTANT)
    Q_PROPERTY(QString summary MEMBER summary CONSTANT)
    Q_PROPERTY(QString meaning MEMBER meaning CONSTANT)
    Q_PROPERTY(QList<Dotlight::EvidenceItem> evidence MEMBER evidence CONSTANT)
    /// Verdict, place and summary in one, for those who see no icon.
    Q_PROPERTY(QString heard MEMBER heard CONSTANT)

public:
    QString place;
    QString word;
    QString iconName;
    QString summary;
    QString meaning;
    QList<EvidenceItem> evidence;
    QString heard;

    friend bool operator==(const ResultItem &, const ResultItem &) = default;
};

/// One measured time.
struct LatencyBar {
    Q_GADGET
    QML_VALUE_TYPE(latencyBar)
    Q_PROPERTY(QString label MEMBER label CONSTANT)
    Q_PROPERTY(double ms MEMBER ms CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)

public:
    QString label;
    double ms = 0;
    QString text;

    friend bool operator==(const LatencyBar &, const LatencyBar &) = default;
};

/// A server's times.
struct LatencyItem {
    Q_GADGET
    QML_VALUE_TYPE(latencyItem)
    Q_PROPERTY(QString server MEMBER server CONSTANT)
    Q_PROPERTY(QList<Dotlight::LatencyBar> bars MEMBER bars CONSTANT)

public:
    QString server;
    QList<LatencyBar> bars;

    friend bool operator==(const LatencyItem &, const LatencyItem &) = default;
};

/// All that is shown of one check.
struct CheckRow {
    /// The check's stable name.
    QString key;
    QString title;
    QString purpose;
    bool running = false;
    /// The worst of the results in one word, with its icon; empty as long as there is none.
    QString word = {};
    QString iconName = {};
    /// Title, and verdict or what else is so, for a screen reader.
    QString heard = {};
    /// When that was, and whether it still may be so; empty as long as there is none.
    QString made = {};
    /// What is to be said besides of the run that found it; empty as a rule.
    QString remark = {};
    QList<ResultItem> results = {};

    friend bool operator==(const CheckRow &, const CheckRow &) = default;
};

/// When something was found, and whether it still may be so; empty where the time is unknown.
[[nodiscard]] QString madeText(const QDateTime &told, bool overtaken);
/// Of a check that is made now, or was: entries are all of that one.
[[nodiscard]] CheckRow checkRow(CheckId id, bool running, const QList<ShownEntry> &entries);
/// A server's times; nothing where the entry is of another check, or nothing was measured.
[[nodiscard]] std::optional<LatencyItem> latencyItem(const CheckEntry &entry);
/// All of it to be pasted into a mail.
[[nodiscard]] QString textOf(const QList<CheckRow> &rows, const QString &conclusion);

}
