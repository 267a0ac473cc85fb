// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/check.h"
#include "daemons/bus/buserror.h"
#include "validationjudge.h"

#include <vector>

namespace Dotlight
{

struct Records;

/// Whether forged answers are turned away: names with good, broken and no signatures, asked over each scope in charge. The
/// good ones first; where they are not answered, the others are not asked.
class DnssecCheck : public Check
{
    Q_OBJECT

public:
    explicit DnssecCheck(const CheckContext &context);

protected:
    void run() override;
    void giveUp() override;

private:
    enum class Kind { Good, Broken, NotSigned };
    struct Asked {
        ScopeKey key;
        /// The list that says what is asked: a person's own may stand in for the installed one.
        QString file;
        ValidationTerms terms;
        QList<NamesSeen> names;
        int open = 0;
        bool controlsDone = false;
        bool told = false;
    };

    void startScope(const Scope &scope);
    /// What is asked without a link goes where resolved sends it, and that may be elsewhere.
    [[nodiscard]] bool goThereAlone(const Asked &asked, const TestNames &names, Kind kind) const;
    [[nodiscard]] bool tooFewGoThere(const Asked &asked) const;
    void askAll(size_t scope, Kind kind);
    void ask(size_t scope, qsizetype group, Kind kind, qsizetype index);
    void onAnswer(size_t scope, std::optional<Answer> &place, const Answer &answer);
    void onControlLimit();
    void onNamesLimit();
    void controlsDone(size_t scope);
    void conclude(size_t scope);
    void tellOf(const ScopeKey &key, Verdict verdict, Finding finding, const QJsonObject &evidence = {});
    void finishIfAllTold();

    std::vector<Asked> m_asked;
    quint64 m_flags = 0;
    QTimer m_controlLimit;
    QTimer m_namesLimit;
};

}
