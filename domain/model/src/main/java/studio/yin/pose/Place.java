package studio.yin.pose;

/**
 * Where a prop goes, said from the body. A closed vocabulary, so that drawings can put it there and
 * every language can name it; what else there is to say stands in the prop's detail.
 */
public enum Place {
  UNDER_SEAT,
  UNDER_HEAD,
  UNDER_FOREHEAD,
  UNDER_CHEST,
  UNDER_HIPS,
  UNDER_BACK,
  UNDER_SHOULDERS,
  UNDER_ARMS,
  UNDER_HANDS,
  UNDER_THIGHS,
  UNDER_KNEES,
  UNDER_SHINS,
  UNDER_ANKLES,
  UNDER_FEET,
  BETWEEN_KNEES,
  BETWEEN_HEELS_AND_SEAT,
  BEHIND_BACK,
  IN_FRONT,
  BESIDE_HIP,
  AROUND_FEET,
  AROUND_THIGHS,
  OVER_BODY,
  AT_WALL
}
