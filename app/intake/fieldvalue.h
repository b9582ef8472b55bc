// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace Codebook {

/// The value of a field such as Content-Type taken apart (RFC 2045, 5.1): "text/plain; charset=utf-8".
class FieldValue final
{
public:
    /// Folded lines, comments, quotes and parameters in pieces (RFC 2231, 3) are put together. Damage gives
    /// what can be read.
    explicit FieldValue(QStringView text);

    /// What stands before the parameters, in small letters: "text/plain". Empty for none.
    [[nodiscard]] QString value() const { return m_value; }
    /// The parameter of that name, in whatever letters the name is written; empty for none.
    [[nodiscard]] QString parameter(QStringView name) const;

private:
    struct Parameter
    {
        QString name; ///< Without what RFC 2231 puts behind it.
        QString value;
    };

    void add(QStringView name, QString value);

    QString m_value;
    std::vector<Parameter> m_parameters;
};

} // namespace Codebook
