/** The dump of a page with one invented article. */
export const LIBRARY_PAGE = `
本报青溪讯（记者 李春山）青溪
县今年把书送到了村里，全县建成
图书室 87 个，藏书 3 万余册。
孩子们放学后多了一个去处。
青溪县图书室进村
`.replaceAll("\n", "\n\n");
