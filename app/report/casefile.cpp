// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/casefile.h"

namespace Codebook {
CaseFile openCase(const QString &pasted, const Catalogue &catalogue, std::optional<Format> as, Progress *)
{
    CaseFile file;
    file.document = readDocument(pasted, as);
    file.reading = decode(file.document);
    file.answers = catalogue.explain(file.document, file.reading);
    file.parts = file.reading.parts;
    return file;
}
} // namespace Codebook
