// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/phrase.h"

#include <QtGlobal>

#include <utility>
#include <variant>

namespace Codebook {

/// A value, or the one sentence that tells the user why there is none.
template <typename T>
class Result final
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {}
    Result(Phrase problem)
        : m_content(std::in_place_index<1>, std::move(problem))
    {}

    [[nodiscard]] explicit operator bool() const { return m_content.index() == 0; }

    [[nodiscard]] const T &value() const
    {
        Q_ASSERT(*this);
        return std::get<0>(m_content);
    }
    [[nodiscard]] T takeValue()
    {
        Q_ASSERT(*this);
        return std::move(std::get<0>(m_content));
    }
    [[nodiscard]] const Phrase &problem() const
    {
        Q_ASSERT(!*this);
        return std::get<1>(m_content);
    }

private:
    std::variant<T, Phrase> m_content;
};

} // namespace Codebook
