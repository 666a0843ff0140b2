package jp.yakuba.platform.screens;

import java.util.List;

/**
 * A record of somebody or something as the sheet of paper that it once was: blocks in the order of the paper, each with its
 * items, and apart from them what only those who look after the data need.
 *
 * @param folded codes and items of the processing, which are opened when they are wanted
 */
public record Sheet(List<Block> blocks, List<Item> folded) {

    /** Leaves out blocks without items. */
    public Sheet {
        blocks = blocks.stream().filter(block -> !block.items().isEmpty()).toList();
        folded = List.copyOf(folded);
    }

    /** What stands together on the paper. */
    public record Block(String heading, List<Item> items) {

        public Block {
            items = List.copyOf(items);
        }
    }

    /**
     * One item.
     *
     * @param text as shown; empty of an item that is looked for on the paper although it is blank
     * @param columns how many of the four columns it takes
     */
    public record Item(String label, String text, int columns) {

        /** A line of its own. */
        public static final int WHOLE_LINE = 4;

        /** One that takes a column. */
        public Item(String label, String text) {
            this(label, text, 1);
        }
    }
}
