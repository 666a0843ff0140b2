/**
 * The look and behaviour of every clerk screen: layout, navigation, Qute tags, style sheets, the response headers that
 * keep a page to itself. Knows nothing of the business; a room says what it needs through
 * {@link jp.yakuba.platform.screens.ViewerContext} and {@link jp.yakuba.platform.screens.NavigationItem}.
 */
@NullMarked
package jp.yakuba.platform.screens;

import org.jspecify.annotations.NullMarked;
