package jp.yakuba.residentrecords.movement.procedure;

import java.util.function.Predicate;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/**
 * Where the counter offers a movement: as a button on the page of a person or of a household.
 *
 * @param page which
 * @param place among the buttons of the page, the least first: the order of the counter's work
 * @param when of whom it is offered; on the page of a household, if one of its people is so
 * @param names what of the page the form begins with
 * @param label what the button says; empty for the name of the movement
 */
public record Offer(Page page, int place, Predicate<ResidentVersion> when, Named names, String label) {

    /** The pages that have such buttons. */
    public enum Page {
        PERSON,
        HOUSEHOLD
    }

    /** What a form is opened for, by the parameter that says so. */
    public enum Named {
        PERSON("person"),
        HOUSEHOLD("household"),
        /** Somebody who lived here. */
        FORMER("former");

        private final String parameter;

        Named(String parameter) {
            this.parameter = parameter;
        }

        public String parameter() {
            return parameter;
        }
    }

    /** On the page of whoever lives here, for that person. */
    public static Offer onPerson(int place) {
        return new Offer(Page.PERSON, place, Offer::livesHere, Named.PERSON, "");
    }

    /** On the page of a household in which somebody lives, for it. */
    public static Offer onHousehold(int place) {
        return new Offer(Page.HOUSEHOLD, place, Offer::livesHere, Named.HOUSEHOLD, "");
    }

    /** The same for others. */
    public Offer when(Predicate<ResidentVersion> other) {
        return new Offer(page, place, other, names, label);
    }

    /** The same beginning with something else. */
    public Offer naming(Named other) {
        return new Offer(page, place, when, other, label);
    }

    /** The same in other words. */
    public Offer labelled(String other) {
        return new Offer(page, place, when, names, other);
    }

    public static boolean livesHere(ResidentVersion row) {
        return row.deletion() == null;
    }
}
