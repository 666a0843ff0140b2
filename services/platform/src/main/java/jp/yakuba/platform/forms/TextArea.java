package jp.yakuba.platform.forms;

/**
 * The room a layout gives to a field.
 *
 * @param width in millimetres
 * @param size type size in points
 * @param lines how many lines of that size
 */
public record TextArea(double width, double size, int lines) {}
