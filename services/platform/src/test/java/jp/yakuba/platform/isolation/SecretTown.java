package jp.yakuba.platform.isolation;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yakuba.platform.TestAccounts;

/** A town of which not everybody may read everything: who hides there, and all that tells of them. */
public interface SecretTown {

    /** Its accounts. */
    TestAccounts accounts();

    /** The ids of what there is of each person or thing, by the names used in the examples. */
    List<Map<String, String>> has();

    /** What nobody may read without a right to it: words that stand nowhere else. */
    List<String> secrets();

    /** The same as it might be written too, though it stands so nowhere. */
    default List<String> otherForms() {
        return List.of();
    }

    /** The permissions that it takes to read it. */
    Set<String> clearances();

    /** Endpoints of GET that show nothing to whoever has not these permissions, or nothing at all. */
    Set<String> closed();

    /** Where one can look besides the examples. */
    default List<String> more() {
        return List.of();
    }

    /**
     * What is sent, by method and path as in {@code POST /dogs/{tag}}: instead of the example's content if there is an
     * example of that path, and besides the examples if there is none.
     */
    default Map<String, String> sent() {
        return Map.of();
    }

    /**
     * The ids of those to whom alone something is sent, by method and path: what can be done but once to a thing needs one
     * of its own. What is not listed is sent to whatever has all that it names.
     */
    default Map<String, List<String>> subjects() {
        return Map.of();
    }

    /** Says for the caller what has to be said before some pages open; whether there is anything to say. */
    default boolean openFor(TestAccounts.Caller caller) {
        return false;
    }

    /** What can be read in the answer: of a document, what is printed on it. */
    default String text(Response answer) {
        return answer.asString();
    }
}
