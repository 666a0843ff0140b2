/**
 * What every request passes before a room sees it: connections are counted, requests that are not well formed are turned
 * away, bodies are read without holding a thread, and what takes too long, is too long or comes too often is dropped.
 * Knows the problems and nothing else of the house.
 */
@NullMarked
package jp.yakuba.platform.door;

import org.jspecify.annotations.NullMarked;
