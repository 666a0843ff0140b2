package jp.yakuba.platform.rest;

import java.util.List;

/** A list that has no pages. */
public record Items<T>(List<T> items) {

    public Items {
        items = List.copyOf(items);
    }
}
