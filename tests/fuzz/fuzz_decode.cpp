// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// libFuzzer calls this with ever new bytes. Built with the preset "fuzz" and clang.

#include "fuzz/walk.h"
#include "knowledge/catalogue.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Codebook::Catalogue catalogue = Codebook::Catalogue::builtIn();
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString problem = Codebook::walk(bytes, catalogue);
    if (!problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(problem));
        std::abort();
    }
    return 0;
}
