package jp.yakuba.platform.screens;

/** An item and its value, both as shown, such as what was handed in at the counter. */
public record Fact(String item, String text) {}
