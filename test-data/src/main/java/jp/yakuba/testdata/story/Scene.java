package jp.yakuba.testdata.story;

/** Special cases of one kind, each in a household of its own. */
@FunctionalInterface
interface Scene {

    /** Tells them. */
    void tell(Troupe troupe, Chronicle chronicle);
}
