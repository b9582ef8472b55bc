// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/phrase.h"

#include <QString>
#include <QStringList>

#include <memory>

class QTranslator;

namespace Codebook {

/// One language of the answers, independent of the language of the interface. Cheap to copy.
class Language final
{
public:
    /// English, the language the data is written in.
    Language();
    /// The language of a code such as "de" or "de_AT"; English where no translation is built in.
    explicit Language(const QString &code);

    [[nodiscard]] QString code() const { return m_code; }

    /// The phrase in this language with its arguments filled in; each text that has no translation stays
    /// English.
    [[nodiscard]] QString say(const Phrase &phrase) const;
    /// The sentence of a phrase id or an English text of the data.
    [[nodiscard]] QString say(const QString &key) const { return say(Phrase{key, {}, false}); }

    /// Codes of the languages built in, "en" first.
    [[nodiscard]] static QStringList available();

private:
    QString m_code;
    std::shared_ptr<QTranslator> m_translator; ///< Null for English.
};

} // namespace Codebook
