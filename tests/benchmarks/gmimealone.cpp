// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What taking mails apart costs without reading them: smtpcode over a folder is measured against it. GMime
// reads every mail of the folder, walks its parts and gives their texts in UTF-8.

#include <gmime/gmime.h>

#include <filesystem>
#include <memory>

namespace {

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};
template <typename T>
using Owned = std::unique_ptr<T, Unref>;

std::size_t textSize(GMimeObject *object)
{
    if (GMIME_IS_MULTIPART(object)) {
        std::size_t size = 0;
        for (int i = 0; i < g_mime_multipart_get_count(GMIME_MULTIPART(object)); ++i)
            size += textSize(g_mime_multipart_get_part(GMIME_MULTIPART(object), i));
        return size;
    }
    if (GMIME_IS_MESSAGE_PART(object)) {
        GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
        return inner ? textSize(g_mime_message_get_mime_part(inner)) : 0;
    }
    if (GMIME_IS_TEXT_PART(object)) {
        const std::unique_ptr<char, decltype(&g_free)> text(
            g_mime_text_part_get_text(GMIME_TEXT_PART(object)), g_free);
        return text ? std::char_traits<char>::length(text.get()) : 0;
    }
    if (GMIME_IS_PART(object)) { // The fields of a report.
        const Owned<GMimeStream> bytes(g_mime_stream_mem_new());
        GMimeDataWrapper *content = g_mime_part_get_content(GMIME_PART(object));
        return content ? std::size_t(g_mime_data_wrapper_write_to_stream(content, bytes.get())) : 0;
    }
    return 0;
}

std::size_t textSizeOf(const std::filesystem::path &file)
{
    const Owned<GMimeStream> stream(g_mime_stream_file_open(file.c_str(), "r", nullptr));
    if (!stream)
        return 0;
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    return message ? textSize(g_mime_message_get_mime_part(message.get())) : 0;
}

} // namespace

/// Takes a folder; fails where its mails hold no text.
int main(int argc, char *argv[])
{
    if (argc != 2)
        return 2;
    g_mime_init();
    std::size_t size = 0;
    for (const auto &entry : std::filesystem::directory_iterator(argv[1]))
        size += textSizeOf(entry.path());
    return size > 0 ? 0 : 1;
}
