package jp.yakuba.platform.posting;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import jp.yakuba.platform.screens.FormState;
import org.jspecify.annotations.Nullable;

/**
 * A list of cases that are decided one after the other: who came to a case from its list comes from there to the next that
 * waits for them, and back to the list when none does; who came from elsewhere stays at the case.
 *
 * @param list address of the list, below which each case has its own
 * @param what a case is called
 */
public record Worklist(String list, String what) {

    /** Says in the address of a case, and in its forms, that the next one follows. */
    public static final String THEN = "then";

    private static final String NEXT = "next";

    /** The forms of a case; the tag {@code then} carries on what its address says. */
    public FormState form(@Nullable String then) {
        return NEXT.equals(then) ? FormState.blank().with(THEN, NEXT) : FormState.blank();
    }

    /** Whether the next case is to follow. */
    public boolean goesOn(MultivaluedMap<String, String> posted) {
        return NEXT.equals(posted.getFirst(THEN));
    }

    /** Where the case is. */
    public String at(Object id, boolean goesOn) {
        return list + "/" + id + (goesOn ? "?" + THEN + "=" + NEXT : "");
    }

    /** A case is decided. */
    public Done done(String said, Optional<?> next) {
        return next.map(id -> Done.at(at(id, true), said + "続けて、次の" + what + "を表示しています。"))
                .orElseGet(() -> Done.at(list, said + "ほかに待っている" + what + "はありません。"));
    }
}
