/** Countries whose acts are parted into sections, as those of common law are, by their codes. */
const IN_SECTIONS: ReadonlySet<string> = new Set(
  'ag,au,bb,bd,bn,bs,bw,bz,ca,dm,fj,gb,gd,gh,gm,gy,hk,ie,in,jm,ke,kn,lc,lk,lr,ls,mm,mw,my,na,ng,nz,pg,pk,sb,sc,sg,sl,sz,to,tt,tz,ug,us,vc,vu,ws,za,zm,zw'.split(
    ',',
  ),
)

/** Whether all of these countries have such acts, and there is one. */
export function haveSections(countries: readonly string[]): boolean {
  return countries.length > 0 && countries.every((code) => IN_SECTIONS.has(code))
}
