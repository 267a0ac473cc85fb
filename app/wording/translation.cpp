// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Dotlight
{

QString translationFolder()
{
    return QStringLiteral(DOTLIGHT_TRANSLATIONS);
}

QString installTranslation(const QString &folder)
{
    // In the person's order: whoever prefers English to German, or says nothing, is not spoken to in German.
    for (const QString &language : QLocale().uiLanguages(QLocale::TagSeparator::Underscore)) {
        if (language == "C"_L1 || language == "en"_L1 || language.startsWith("en_"_L1))
            return {};
        auto *translator = new QTranslator(qApp);
        if (translator->load("dotlight_%1"_L1.arg(language), folder)) {
            QCoreApplication::installTranslator(translator);
            return translator->language();
        }
        delete translator;
    }
    return {};
}

}
