package studio.yin.pose;

/** What a studio has on its shelf. */
public enum PropKind {
  BLOCK,
  BLANKET,
  BOLSTER,
  CHAIR,
  STRAP,
  WALL
}
