package jp.yakuba.platform.forms;

import java.util.List;

/**
 * One sheet, A4 portrait.
 *
 * @param placements in the order they are drawn
 */
public record FormPage(List<Placement> placements) {

    /** Millimetres. */
    static final double HEIGHT = 297;

    public FormPage {
        placements = List.copyOf(placements);
    }
}
