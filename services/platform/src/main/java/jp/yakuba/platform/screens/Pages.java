package jp.yakuba.platform.screens;

import org.jspecify.annotations.Nullable;

/**
 * Where a list stands.
 *
 * @param summary such as 120件中 51～100件
 * @param previous what the list needs to know to show the page before; null on the first
 * @param next likewise for the page after; null on the last
 */
public record Pages(
        String summary, @Nullable String previous, @Nullable String next) {

    /** Numbered pages from 1 of a list whose length is known. */
    public static Pages numbered(int page, int size, int total) {
        if (total == 0) {
            return new Pages("0件", null, null);
        }
        int first = (page - 1) * size + 1;
        int last = Math.min(page * size, total);
        return new Pages(
                "%,d件中 %,d～%,d件".formatted(total, first, last),
                page > 1 ? String.valueOf(page - 1) : null,
                last < total ? String.valueOf(page + 1) : null);
    }
}
