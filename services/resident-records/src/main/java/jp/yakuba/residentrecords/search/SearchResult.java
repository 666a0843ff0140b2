package jp.yakuba.residentrecords.search;

import java.util.List;
import jp.yakuba.office.search.HitCount;
import jp.yakuba.platform.rest.Page;

/** A page of hits and how many there are altogether. */
record SearchResult(Page<Hit> page, HitCount count) {

    List<Hit> hits() {
        return page.items();
    }
}
