package org.denouement.acquire.warc;

import java.util.Locale;
import java.util.Map;

/** One record: its fields by lower-case name, its block, and whether the block is shorter than was said. */
record WarcRecord(Map<String, String> fields, byte[] block, boolean truncated) {
    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** {@code "response"}, {@code "resource"}, {@code "revisit"}, … */
    String type() {
        return field("warc-type").toLowerCase(Locale.ROOT);
    }

    /** The address, without the angle brackets that old writers put around it. */
    String target() {
        return field("warc-target-uri").replaceAll("^<|>$", "");
    }
}
