package jp.yakuba.platform.forms;

import java.time.Instant;

/**
 * What the document says about itself: never who it is about.
 *
 * @param text kind of form, for example 住民票の写し
 * @param created when it was made
 */
public record FormTitle(String text, Instant created) {}
