/** OpenCC's dictionaries: entries split by `|`, in each the character and after it what it may become. */
declare module "opencc-js/dict/*" {
  const dictionary: string;
  export default dictionary;
}
